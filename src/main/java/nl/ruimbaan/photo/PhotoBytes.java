package nl.ruimbaan.photo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files, in parts that a column takes in both databases. */
@Component
class PhotoBytes {

    private final JdbcClient jdbc;

    PhotoBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long id, PhotoSize size, byte[] bytes) {
        for (int part = 0; part * JpegWriter.MOST_BYTES < bytes.length; part++) {
            int from = part * JpegWriter.MOST_BYTES;
            jdbc.sql("insert into photo_file (photo_id, size, part, bytes) values (?, ?, ?, ?)")
                    .params(
                            id,
                            size.name(),
                            part,
                            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + JpegWriter.MOST_BYTES)))
                    .update();
        }
    }

    Optional<byte[]> of(long id, PhotoSize size) {
        List<byte[]> parts = jdbc.sql("select bytes from photo_file where photo_id = ? and size = ? order by part")
                .params(id, size.name())
                .query((row, i) -> row.getBytes("bytes"))
                .list();
        var whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return parts.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }
}
