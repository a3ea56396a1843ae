#!/bin/sh
# After the removal of the Debian package. Decisions in the users' own folders stay.
set -e
[ "$(readlink /usr/bin/woo-redact)" != '/opt/${sanitizedProductName}/woo-redact' ] || rm -f /usr/bin/woo-redact
