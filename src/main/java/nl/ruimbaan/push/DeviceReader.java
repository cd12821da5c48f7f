package nl.ruimbaan.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the phones and computers on which people want push messages. */
@Component
class DeviceReader {

    private static final String ALL = "select d.*, p.language from push_device d join person p on p.id = d.person_id"
            + " where p.disabled = false";

    private final JdbcClient jdbc;

    DeviceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose it is, and since when. */
    record Owned(DeviceId id, PersonId person, Instant since) {}

    List<DeviceLine> of(PersonId person) {
        return jdbc.sql("select * from push_device where person_id = ? order by since_at, id")
                .param(person.value())
                .query((row, i) -> new DeviceLine(
                        new DeviceId(row.getLong("id")),
                        row.getString("browser"),
                        row.getString("system"),
                        Rows.moment(row, "since_at"),
                        Rows.momentOrNull(row, "refused_at") != null))
                .list();
    }

    /** Of everybody who works here. */
    List<Owned> all() {
        return jdbc.sql(ALL + " order by d.id")
                .query((row, i) -> new Owned(
                        new DeviceId(row.getLong("id")),
                        new PersonId(row.getLong("person_id")),
                        Rows.moment(row, "since_at")))
                .list();
    }

    /** Empty when it is gone, or its owner is. */
    Optional<Device> device(DeviceId id) {
        return jdbc.sql(ALL + " and d.id = ?")
                .param(id.value())
                .query((row, i) -> device(row))
                .optional();
    }

    private static Device device(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Device(
                new DeviceId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                language == null ? Language.NL : Language.valueOf(language),
                row.getString("endpoint"),
                row.getString("p256dh"),
                row.getString("auth"));
    }
}
