# The Windows side of mvnw: see there.
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $PSScriptRoot
$need = 25

function Test-Jdk($folder) {
    if (-not $folder -or -not (Test-Path "$folder\bin\javac.exe")) { return $false }
    $line = (& "$folder\bin\java.exe" --version | Select-Object -First 1)
    return ($line -match '(\d+)') -and ([int]$Matches[1] -ge $need)
}

$folders = @($env:JAVA_HOME)
$onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
if ($onPath) { $folders += Split-Path -Parent (Split-Path -Parent $onPath.Source) }
$folders += Get-ChildItem "$env:USERPROFILE\.jdks", "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft" -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName
$jdk = $folders | Where-Object { Test-Jdk $_ } | Select-Object -First 1
if (-not $jdk) {
    Write-Error "mvnw: no JDK $need or newer was found in JAVA_HOME, on the PATH or in the usual folders; install one or set JAVA_HOME."
    exit 1
}
$env:JAVA_HOME = $jdk

$maven = (Get-Command mvn.cmd -ErrorAction SilentlyContinue).Source
if ($maven) {
    $found = ((& $maven --version | Select-Object -First 1) -replace '.*Apache Maven ([0-9.]+).*', '$1')
    if ([version]$found -lt [version]'3.8.6') { $maven = $null }
}
if (-not $maven) {
    $settings = ConvertFrom-StringData (Get-Content "$here\.mvn\wrapper.properties" -Raw)
    $folder = "$env:USERPROFILE\.m2\wrapper\apache-maven-$($settings.version)"
    $maven = "$folder\bin\mvn.cmd"
    if (-not (Test-Path $maven)) {
        $archive = New-TemporaryFile
        Invoke-WebRequest "https://archive.apache.org/dist/maven/maven-3/$($settings.version)/binaries/apache-maven-$($settings.version)-bin.tar.gz" -OutFile $archive
        if ((Get-FileHash $archive -Algorithm SHA512).Hash -ne $settings.sha512) {
            Write-Error 'mvnw: the Maven that was fetched has another checksum than .mvn\wrapper.properties says, so it is not used.'
            exit 1
        }
        New-Item -ItemType Directory -Force "$env:USERPROFILE\.m2\wrapper" | Out-Null
        tar -xzf $archive -C "$env:USERPROFILE\.m2\wrapper"
        Remove-Item $archive
    }
}
& $maven -f "$here\pom.xml" @args
exit $LASTEXITCODE
