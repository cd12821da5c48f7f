package nl.ruimbaan.kiosk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what colleagues are called, of those who left too: a text that names one of them stays off the screen. */
@Component
class KioskNameReader {

    private final JdbcClient jdbc;

    KioskNameReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names() {
        return jdbc.sql("select name from person")
                .query((row, i) -> row.getString("name"))
                .list();
    }
}
