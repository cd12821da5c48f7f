#!/bin/sh
# org.eclipse.angus:angus-mail 2.0.5, jakarta.mail:jakarta.mail-api 2.1.5, jakarta.activation:jakarta.activation-api 2.1.4.
#
# A report that a letter did not arrive may hold its status as message/global-delivery-status, when an address or a reason has an é; on its
# way that part may be put in base64 or quoted-printable (RFC 6533; RFC 6532, 3.5 and 3.7 lift for new kinds what RFC 2045 forbids of
# message/*). One expects getInputStream() to take the encoding off, as it does of text/plain beside it, since the library reads the
# encoding and says it. Of every message/* part it does not, so that the fields are not there to read: who reads such reports does not see
# that an address is gone. The property mail.mime.allowencodedmessages, off at first and for the whole machine, is said to change it; who
# reads one part takes the encoding off by hand (MimeUtility.decode).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for part in org.eclipse.angus:angus-mail:2.0.5 jakarta.mail:jakarta.mail-api:2.1.5 jakarta.activation:jakarta.activation-api:2.1.4 \
    org.eclipse.angus:angus-activation:2.0.3; do
    mvn -B -q dependency:copy -Dartifact=$part -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
done
cat >Status.java <<'JAVA'
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class Status {
    static final String FIELDS = "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 André onbekend\r\n";

    public static void main(String[] none) throws Exception {
        for (String type : new String[] {"text/plain; charset=utf-8", "message/global-delivery-status"}) {
            String encoded = Base64.getMimeEncoder().encodeToString(FIELDS.getBytes(StandardCharsets.UTF_8));
            String part = "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n";
            var read = new MimeBodyPart(new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII)));
            String text = new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(type + ", " + read.getEncoding() + ": " + text.lines().findFirst().orElse("").substring(0, 14));
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "*" Status.java >seen.txt 2>java.log || { cat java.log; exit 1; }
cat seen.txt
cat >expected.txt <<'TXT'
text/plain; charset=utf-8, base64: Action: failed
message/global-delivery-status, base64: QWN0aW9uOiBmYW
TXT
diff expected.txt seen.txt && echo "Still so."
