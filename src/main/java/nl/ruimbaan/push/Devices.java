package nl.ruimbaan.push;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on which phones and computers people want push messages. */
@Component
@Transactional
class Devices {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    Devices(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A browser belongs to one person: whoever had it before has it no more. */
    void put(PersonId person, DeviceDraft draft, @Nullable String browser) {
        forget("endpoint_hash = ?", hash(draft.endpoint()));
        DeviceName name = DeviceName.of(draft.agent());
        jdbc.sql("insert into push_device (id, person_id, endpoint, endpoint_hash, browser_hash, p256dh, auth, browser,"
                        + " system, since_at, used_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(numbers.nextRecord())
                .param(person.value())
                .param(draft.endpoint())
                .param(hash(draft.endpoint()))
                .param(browser)
                .param(draft.p256dh())
                .param(draft.auth())
                .param(name.browser())
                .param(name.system())
                .param(now())
                .param(now())
                .update();
    }

    /** The person looks at it on that device. */
    Optional<DeviceId> here(PersonId person, String endpoint, @Nullable String browser) {
        jdbc.sql("update push_device set used_at = :now, browser_hash = coalesce(:browser, browser_hash)"
                        + " where endpoint_hash = :hash and person_id = :person")
                .param("now", now())
                .param("browser", browser)
                .param("hash", hash(endpoint))
                .param("person", person.value())
                .update();
        return jdbc.sql("select id from push_device where endpoint_hash = ? and person_id = ?")
                .params(hash(endpoint), person.value())
                .query((row, i) -> new DeviceId(row.getLong("id")))
                .optional();
    }

    /** The maker of the browser took something. */
    void took(DeviceId id) {
        jdbc.sql("update push_device set used_at = ?, refused_at = null where id = ?")
                .params(now(), id.value())
                .update();
    }

    /** The maker of the browser refused something, and not because the device is gone. */
    void refused(DeviceId id) {
        jdbc.sql("update push_device set refused_at = coalesce(refused_at, ?) where id = ?")
                .params(now(), id.value())
                .update();
    }

    boolean forget(PersonId person, DeviceId id) {
        return forget("person_id = ? and id = ?", person.value(), id.value()) > 0;
    }

    /** All of them. */
    void forget(PersonId person) {
        forget("person_id = ?", person.value());
    }

    /** Those in this browser. */
    void forget(PersonId person, String browser) {
        forget("person_id = ? and browser_hash = ?", person.value(), browser);
    }

    int forget(String which, Object... values) {
        jdbc.sql("delete from push_message where device_id in (select id from push_device where " + which + ")")
                .params(values)
                .update();
        return jdbc.sql("delete from push_device where " + which).params(values).update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String endpoint) {
        return new Secret(endpoint).hash();
    }
}
