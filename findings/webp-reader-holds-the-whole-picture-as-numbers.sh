#!/bin/sh
# com.twelvemonkeys.imageio:imageio-webp 3.12.0; the pictures are made with the npm package sharp 0.34.4.
#
# One expects that a small picture of a large one costs little: ImageIO is asked for each eighth pixel of each eighth row, as for a
# thumbnail, and the JPEG reader of the JDK then holds next to nothing. The lossy WebP reader keeps its macroblocks for the whole picture,
# asked or not: well over 12 bytes of heap for each pixel of the file while it works, and over 60 bytes given out in all. A bound on memory
# that was reckoned at the 3 or 4 bytes of a pixel in the finished picture is several times too small. A lossless WebP stays below both.
# Held heap is what is left after a collection, taken again and again while the reader works; so only coarse bounds are printed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund sharp@0.34.4 >npm.log 2>&1 || { cat npm.log; exit 1; }
for part in imageio:imageio-webp imageio:imageio-core imageio:imageio-metadata common:common-lang common:common-io common:common-image; do
    mvn -B -q dependency:copy -Dartifact=com.twelvemonkeys.$part:3.12.0 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
done
cat >make.cjs <<'JS'
const sharp = require('sharp');
const [width, height] = [1600, 1200];
const raw = Buffer.from({ length: width * height * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
    return [x, y, x + y][i % 3] % 256;
});
const picture = sharp(raw, { raw: { width, height, channels: 3 } });
picture.clone().jpeg({ quality: 80 }).toFile('photo.jpg')
    .then(() => picture.clone().webp({ lossless: true }).toFile('lossless.webp'))
    .then(() => picture.clone().webp({ quality: 80 }).toFile('lossy.webp'));
JS
node make.cjs
cat >Thumbnail.java <<'JAVA'
import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;

class Thumbnail {
    public static void main(String[] none) throws Exception {
        ImageIO.setUseCache(false);
        for (String warm : new String[] {"photo.jpg", "lossless.webp", "lossy.webp"}) {
            eighth(warm);
        }
        for (String file : new String[] {"photo.jpg", "lossless.webp", "lossy.webp"}) {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            String size = eighth(file);
            long given = threads.getCurrentThreadAllocatedBytes() - before;
            System.out.println(file + ", an eighth is " + size + ": held " + bound(held(file), 12) + ", given out " + bound(given, 60)
                    + " for a pixel of the file");
        }
    }

    static String eighth(String file) throws Exception {
        try (var in = ImageIO.createImageInputStream(new File(file))) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            var asked = reader.getDefaultReadParam();
            asked.setSourceSubsampling(8, 8, 0, 0);
            var picture = reader.read(0, asked);
            reader.dispose();
            return picture.getWidth() + " by " + picture.getHeight();
        }
    }

    static long held(String file) throws Exception {
        long before = used();
        var most = new AtomicLong();
        var done = new AtomicBoolean();
        var watch = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(used() - before, Math::max);
            }
        });
        watch.start();
        eighth(file);
        done.set(true);
        watch.join();
        return most.get();
    }

    static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static String bound(long bytes, int border) {
        return (bytes > border * 1600L * 1200 ? "more" : "less") + " than " + border + " bytes";
    }
}
JAVA
java -XX:+UseSerialGC -Xmx512m -cp '*' Thumbnail.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
photo.jpg, an eighth is 200 by 150: held less than 12 bytes, given out less than 60 bytes for a pixel of the file
lossless.webp, an eighth is 200 by 150: held less than 12 bytes, given out less than 60 bytes for a pixel of the file
lossy.webp, an eighth is 200 by 150: held more than 12 bytes, given out more than 60 bytes for a pixel of the file
TXT
diff expected.txt seen.txt && echo "Still so."
