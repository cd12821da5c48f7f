@echo off
rem Starts Ruimbaan. Arguments go to the portal; operations.md tells of JAVA_HOME, RUIMBAAN_JAVA_OPTS and RUIMBAAN_CACHE.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "RB_HOME=%%~fI"
set "RB_JAR=%RB_HOME%\ruimbaan.jar"

set "RB_JAVA="
if defined JAVA_HOME goto named
for %%I in (java.exe) do set "RB_JAVA=%%~$PATH:I"
if defined RB_JAVA goto options
echo Ruimbaan did not start: there is no Java. 1>&2
goto which
:named
set "RB_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%RB_JAVA%" goto options
echo Ruimbaan did not start: there is no Java in "%JAVA_HOME%". 1>&2
goto which

:options
rem Small, and no larger than it has to be; what you ask for in RUIMBAAN_JAVA_OPTS comes after it and wins.
set "RB_OPTIONS=-Xms48m -Xmx1g -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=35 -XX:+UseCompactObjectHeaders"
set RB_OWN= %RUIMBAAN_JAVA_OPTS%
echo %RB_OWN% | findstr /r /c:" -XX:+Use[A-Za-z0-9]*GC" >nul || set "RB_OPTIONS=%RB_OPTIONS% -XX:+UseSerialGC"

rem A cache of classes read and methods profiled (JEP 483, 514, 515), made when the portal stops. The JVM refuses that of another
rem JDK or a damaged one; that the jar is the same is for us to see, so its sum is in the name.
set "RB_CACHE="
set "RB_FILE="
if /i "%RUIMBAAN_CACHE%"=="none" goto version
set "RB_PLACE=%RB_HOME%"
if defined RUIMBAAN_CACHE set "RB_PLACE=%RUIMBAAN_CACHE%"
if not exist "%RB_PLACE%\" mkdir "%RB_PLACE%" 2>nul
set "RB_SUM="
for /f "delims=" %%H in ('certutil -hashfile "%RB_JAR%" SHA256 ^| findstr /r /x "[0-9a-f]*"') do set "RB_SUM=%%H"
if not defined RB_SUM goto version
set "RB_FILE=%RB_PLACE%\ruimbaan-%RB_SUM:~0,16%.aot"
if not exist "%RB_FILE%" goto version
"%RB_JAVA%" %RB_OPTIONS% %RUIMBAAN_JAVA_OPTS% "-XX:AOTCache=%RB_FILE%" -XX:AOTMode=on -XX:+VerifySharedSpaces -cp "%RB_JAR%" -version >nul 2>&1
if errorlevel 1 goto version
set RB_CACHE="-XX:AOTCache=%RB_FILE%" -Xlog:aot*=error
goto start

:version
rem An option that 25 is the first to take.
"%RB_JAVA%" -XX:+UseCompactObjectHeaders -version >nul 2>&1 && goto make
echo Ruimbaan did not start: "%RB_JAVA%" is older than 25. 1>&2
goto which

:make
if not defined RB_FILE goto start
if /i "%~1"=="backup" goto start
del /q "%RB_PLACE%\ruimbaan-*.aot" "%RB_PLACE%\ruimbaan-*.aot.config" 2>nul
copy /y nul "%RB_PLACE%\ruimbaan-try.aot" >nul 2>&1 || goto start
del /q "%RB_PLACE%\ruimbaan-try.aot" 2>nul
set RB_CACHE="-XX:AOTCacheOutput=%RB_FILE%" -Xlog:aot*=error

:start
"%RB_JAVA%" %RB_OPTIONS% %RUIMBAAN_JAVA_OPTS% %RB_CACHE% -jar "%RB_JAR%" %*
exit /b %errorlevel%

:which
echo What to do: install a JDK or JRE 25 or newer, and name it with JAVA_HOME. 1>&2
exit /b 1
