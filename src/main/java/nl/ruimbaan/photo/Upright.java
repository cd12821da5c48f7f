package nl.ruimbaan.photo;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A camera held on its side notes so beside the picture; as that note is not kept, the picture itself is turned. */
final class Upright {

    private Upright() {}

    /** Only what EXIF says: reading more of an unknown file is asking for trouble. */
    static Orientation orientation(PhotoFormat format, byte[] file) {
        try {
            ExifIFD0Directory noted = noted(format, file).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (noted == null || !noted.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return Orientation.TOP_LEFT;
            }
            Orientation known = Orientation.typeOf(noted.getInt(ExifIFD0Directory.TAG_ORIENTATION));
            return known == null ? Orientation.TOP_LEFT : known;
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException e) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Metadata noted(PhotoFormat format, byte[] file) throws JpegProcessingException, IOException {
        if (format == PhotoFormat.JPEG) {
            return JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
        }
        var noted = new Metadata();
        Optional<byte[]> exif = ExifChunk.of(format, file);
        if (exif.isPresent()) {
            new ExifReader().extract(new ByteArrayReader(exif.get()), noted);
        }
        return noted;
    }

    static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        return orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }
}
