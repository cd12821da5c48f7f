package nl.ruimbaan.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the photos and documents in the database. */
@Component
class PhotoReader {

    private static final String ADDED = Sql.name(PhotoState.ADDED);
    private static final String REMOVED = Sql.name(PhotoState.REMOVED);
    private static final String LINE = ", width, height, document, file_length";

    private final JdbcClient jdbc;
    private final PhotoBytes files;

    PhotoReader(JdbcClient jdbc, PhotoBytes files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Where a photo belongs. */
    record Place(PersonId person, Beside beside, PhotoState state) {}

    /** What others see. */
    List<PhotoLine> published(ItemRef item) {
        return jdbc.sql("select id, alt" + LINE + " from photo where item_number = ? and item_kind = ?"
                        + " and comment_id = 0 and state <> " + ADDED + " order by id")
                .params(item.number(), item.kind().name())
                .query((row, i) -> line(row))
                .list();
    }

    /** Beside what is said about an item, by comment; without what stands beside a hidden comment, but for who may see that. */
    Map<Long, List<PhotoLine>> said(ItemRef item, PersonId reader, boolean coach) {
        Map<Long, List<PhotoLine>> said = new HashMap<>();
        jdbc.sql("select id, alt, comment_id" + LINE + " from photo where item_number = ? and item_kind = ?"
                        + " and comment_id > 0 and (? or person_id = ? or not exists (select 1 from hidden_text h"
                        + " where h.text_number = photo.comment_id and h.text_kind = '" + PhotoRights.COMMENT
                        + "')) order by id")
                .params(item.number(), item.kind().name(), coach, reader.value())
                .query(row -> {
                    said.computeIfAbsent(row.getLong("comment_id"), it -> new ArrayList<>())
                            .add(line(row));
                });
        return said;
    }

    /** What it will be once saved: what is there, with what the person is changing. */
    List<PhotoLine> underHand(PersonId person, Beside beside) {
        return jdbc.sql("select id, coalesce(alt_draft, alt) as alt" + LINE + " from photo" + PhotoRows.UNDER_HAND
                        + " and state <> " + REMOVED + " order by id")
                .params(PhotoRows.underHandOf(person, beside))
                .query((row, i) -> line(row))
                .list();
    }

    private static PhotoLine line(ResultSet row) throws SQLException {
        return new PhotoLine(
                row.getLong("id"),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("document"),
                row.getInt("file_length"));
    }

    Optional<Place> place(long id) {
        return jdbc.sql("select person_id, item_kind, item_number, comment_id, state from photo where id = ?")
                .param(id)
                .query((row, i) -> new Place(
                        new PersonId(row.getLong("person_id")),
                        new Beside(
                                ItemKind.valueOf(row.getString("item_kind")),
                                row.getLong("item_number"),
                                row.getLong("comment_id")),
                        PhotoState.valueOf(row.getString("state"))))
                .optional();
    }

    /** The file; empty when there is none. */
    Optional<byte[]> file(long id, PhotoSize size) {
        return files.of(id, size);
    }

    /** The document; empty when it is a photo. */
    Optional<PhotoDocument> document(long id) {
        return jdbc.sql("select coalesce(alt_draft, alt) from photo where id = ? and document = true")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(name -> files.of(id, PhotoSize.FULL).map(it -> new PhotoDocument(name, it)));
    }
}
