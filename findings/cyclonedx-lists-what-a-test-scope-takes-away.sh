#!/bin/sh
# org.cyclonedx:cyclonedx-maven-plugin 2.9.3, on a project with org.apache.commons:commons-text 1.14.0 and commons-lang3 3.18.0.
#
# One expects that the list of parts of an application names what Maven puts on its runtime class path. A project that uses a library, and
# declares for its tests alone something that the library brings along, takes that thing off its runtime class path: the nearest
# declaration rules, its scope too. The list, which leaves test scope out by default, names it all the same, as required.
# A list of parts that must be true of a jar is to be held against the jar.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <groupId>example</groupId>
    <artifactId>letters</artifactId>
    <version>1</version>
    <dependencies>
        <dependency>
            <groupId>org.apache.commons</groupId>
            <artifactId>commons-text</artifactId>
            <version>1.14.0</version>
        </dependency>
        <dependency>
            <groupId>org.apache.commons</groupId>
            <artifactId>commons-lang3</artifactId>
            <version>3.18.0</version>
            <scope>test</scope>
        </dependency>
    </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -DincludeScope=runtime -Dmdep.outputFile=path.txt >mvn.log 2>&1 || { cat mvn.log; exit 1; }
mvn -B -q org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DoutputFormat=xml >mvn.log 2>&1 || { cat mvn.log; exit 1; }
{
    for jar in commons-text-1.14.0 commons-lang3-3.18.0; do
        if grep -q "$jar.jar" path.txt; then echo "class path: has $jar"; else echo "class path: has no $jar"; fi
    done
    sed '1,/<\/metadata>/d' target/bom.xml | sed -n 's/.*<name>\(.*\)<\/name>.*/list: \1/p; s/.*<scope>\(.*\)<\/scope>.*/list:   \1/p'
} >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
class path: has commons-text-1.14.0
class path: has no commons-lang3-3.18.0
list: commons-text
list:   required
list: commons-lang3
list:   required
TXT
diff expected.txt seen.txt && echo "Still so."
