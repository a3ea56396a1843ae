#!/bin/sh
# After the installation of the Debian package. `woo-redact` on the path is the command line; the window is started
# from the menu.
set -e
ln -sf '/opt/${sanitizedProductName}/woo-redact' /usr/bin/woo-redact
# Where the kernel gives ordinary users no namespaces, Chromium's sandbox needs its own program with root's rights.
if unshare --user true 2>/dev/null; then mode=0755; else mode=4755; fi
chmod "$mode" '/opt/${sanitizedProductName}/chrome-sandbox'
command -v update-mime-database >/dev/null && update-mime-database /usr/share/mime || true
command -v update-desktop-database >/dev/null && update-desktop-database /usr/share/applications || true
