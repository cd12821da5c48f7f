@echo off
rem Starts Maven with a JDK of 25 or newer. Finds both by itself; fetches the pinned Maven when none is installed.
rem Without arguments it builds and starts the product (the pom's default goal).
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\mvnw.ps1" %*
exit /b %ERRORLEVEL%
