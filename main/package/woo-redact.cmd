@echo off
rem The command line of the installed program. It writes nothing beside itself.
setlocal
set NODE_DISABLE_COMPILE_CACHE=1
set NODE_OPTIONS=
"%~dp0resources\cli\node.exe" "%~dp0resources\cli\app\main.mjs" %*
