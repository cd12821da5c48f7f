#!/bin/sh
# com.vaadin:flow-server 25.2.5 (DefaultI18NProvider), JDK 25.
#
# A text with a plural in it, as "{0,choice,1#1 verhaal|1<{0} verhalen}", is what the JDK's own format for sentences is for, and Vaadin's
# provider hands it on. One expects that saying it costs a little reading. But the provider reads the sentence anew each time that it is
# said, and to find out that a part with a choice names no style, the JDK throws an exception and catches it: one a plural, each time,
# with its stack trace. A page that says forty such sentences threw some forty exceptions. Whoever keeps the read format (one thread at a
# time, so a copy each time) says the same without any.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>f</groupId><artifactId>f</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.vaadin</groupId><artifactId>flow-server</artifactId><version>25.2.5</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log; exit 1; }
mkdir -p classes/vaadin-i18n
echo 'stories={0,choice,0#geen verhalen|1#1 verhaal|1<{0} verhalen} van {1,choice,1#1 team|1<{1} teams}' >classes/vaadin-i18n/translations.properties
cat >Say.java <<'JAVA'
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.nio.file.*;
import java.text.MessageFormat;
import java.util.*;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

public class Say {
    public static void main(String[] none) throws Exception {
        var dutch = Locale.of("nl");
        var texts = new DefaultI18NProvider(List.of(dutch), Say.class.getClassLoader());
        var kept = new MessageFormat("{0,choice,0#geen verhalen|1#1 verhaal|1<{0} verhalen} van {1,choice,1#1 team|1<{1} teams}", dutch);
        tell("by the provider", () -> texts.getTranslation("stories", dutch, 5, 1));
        tell("by a format that is kept", () -> ((MessageFormat) kept.clone()).format(new Object[] {5, 1}));
    }

    static void tell(String how, Supplier<String> say) throws Exception {
        String said = say.get();
        Path file = Path.of(how.replace(' ', '-') + ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.JavaExceptionThrow").with("throttle", "off");
            recording.start();
            for (int i = 0; i < 100; i++) {
                say.get();
            }
            recording.stop();
            recording.dump(file);
        }
        long thrown = RecordingFile.readAllEvents(file).stream()
                .filter(it -> it.getThread() != null && it.getThread().getJavaThreadId() == Thread.currentThread().threadId())
                .filter(it -> it.getEventType().getName().equals("jdk.JavaExceptionThrow"))
                .count();
        System.out.println(said + ", said 100 times " + how + ": " + thrown + " exceptions");
    }
}
JAVA
java -cp "classes:lib/*" Say.java >seen.txt 2>java.log || { cat java.log; exit 1; }
cat seen.txt
cat >expected.txt <<'TXT'
5 verhalen van 1 team, said 100 times by the provider: 200 exceptions
5 verhalen van 1 team, said 100 times by a format that is kept: 0 exceptions
TXT
diff expected.txt seen.txt && echo "Still so."
