#!/bin/sh
# java.desktop of JDK 25 (17 does the same), with no package besides.
#
# One expects that a PNG of grey 128 is drawn as 128, whether or not it has an alpha channel in which all is opaque, and that `getRGB`
# gives the colour that `drawImage` draws. Without alpha it is drawn as 128, but `getRGB` says 188: the grey of java.awt is a linear one, and
# drawing a plain grey picture passes that by. With alpha it is drawn as 188 too: a scan or a logo that was saved with transparency gets
# paler when it is made smaller or becomes a JPEG. The same picture as RGB with alpha does not.
# Whoever redraws such a picture must copy its samples into RGB, not its colours.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Grey.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

class Grey {
    public static void main(String[] none) throws IOException {
        see("grey", png(0, 128));
        see("grey, alpha", png(4, 128, 255));
        see("RGB", png(2, 128, 128, 128));
        see("RGB, alpha", png(6, 128, 128, 128, 255));
    }

    static void see(String kind, byte[] png) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(png));
        System.out.println(kind + ": sample " + read.getRaster().getSample(0, 0, 0) + ", getRGB " + (read.getRGB(0, 0) & 255) + ", drawn "
                + drawn(read));
    }

    static int drawn(BufferedImage read) {
        var page = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return page.getRaster().getSample(0, 0, 0);
    }

    /** One pixel, written by hand, so that nothing but the reader has a part in it. */
    static byte[] png(int colourType, int... samples) throws IOException {
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(1);
        fields.writeInt(1);
        fields.write(new byte[] {8, (byte) colourType, 0, 0, 0});
        var pixel = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(pixel)) {
            packed.write(0);
            for (int sample : samples) {
                packed.write(sample);
            }
        }
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", pixel.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(letters);
        check.update(content);
        out.writeInt(content.length);
        out.write(letters);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
JAVA
java -Djava.awt.headless=true Grey.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
grey: sample 128, getRGB 188, drawn 128
grey, alpha: sample 128, getRGB 188, drawn 188
RGB: sample 128, getRGB 128, drawn 128
RGB, alpha: sample 128, getRGB 128, drawn 128
TXT
diff expected.txt seen.txt && echo "Still so."
