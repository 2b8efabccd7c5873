@echo off
rem Starts the Liaison Workbench. Without arguments its window opens; everything else is a command for the command
rem line ("liaison help" lists them), which opens the window where that is wanted by calling "liaison window".
rem
rem   LIAISON_HOME       where settings and installed plug-ins live (default: .liaison in your user folder)
rem   LIAISON_LANGUAGE   en, zh_CN or ru (default: the one chosen in the window, else the system's)
rem   JAVA_HOME          the Java to use, 21 or newer (default: the one on the PATH)
rem   LIAISON_JAVA_OPTS  further options for Java
setlocal

set "install=%~dp0"
set "area=%LIAISON_HOME%"
if not defined area set "area=%USERPROFILE%\.liaison"
set "LIAISON_HOME=%area%"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version 2>nul | findstr /r /c:"^[a-z]* 2[1-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if errorlevel 1 (
	echo The Liaison Workbench needs Java 21 or newer: install one, or set JAVA_HOME to it. 1>&2
	exit /b 3
)

if not exist "%area%\configuration" mkdir "%area%\configuration"
if not exist "%area%\native" mkdir "%area%\native"

set "language=%LIAISON_LANGUAGE%"
if not defined language if exist "%area%\language" set /p language=<"%area%\language"
set "nl="
if defined language set "nl=-nl %language%"

for %%j in ("%install%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto --enable-native-access=ALL-UNNAMED ^
 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.console=java.base ^
 "-Dliaison.start=%install%liaison.cmd" "-Djava.util.logging.config.file=%install%logging.properties" "-Dorg.sqlite.tmpdir=%area%\native" %LIAISON_JAVA_OPTS%
set framework=-nosplash -configuration "%area%\configuration"

if "%~1"=="" goto window
if "%~1"=="window" goto window
"%java%" %options% -Dosgi.startLevel=4 -jar "%launcher%" %framework% %nl% -application org.liaison.cli.application -data @none %*
exit /b %errorlevel%

:window
"%java%" %options% -jar "%launcher%" %framework% %nl% -application org.liaison.app.workbench -data "%area%\workspace" %*
if %errorlevel% neq 23 exit /b %errorlevel%
if exist "%area%\language" set /p language=<"%area%\language"
if defined language set "nl=-nl %language%"
goto window
