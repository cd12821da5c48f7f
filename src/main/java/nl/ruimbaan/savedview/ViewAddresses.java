package nl.ruimbaan.savedview;

import java.util.Map;
import nl.ruimbaan.base.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a feature to the right say that what addresses of one of its screens ask for is called otherwise from now on. */
@Component
public class ViewAddresses {

    private final JdbcClient jdbc;

    ViewAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a parameter of that screen says the one, it says the other, within the transaction that makes it so. */
    public void say(String path, String parameter, String before, String now) {
        jdbc
                .sql("select id, query from saved_view where path = :path and " + Sql.like("query", "says"))
                .param("path", path)
                .param("says", Sql.anywhere(parameter + "=" + before))
                .query((row, i) -> Map.entry(row.getLong("id"), ViewAddress.of(path, row.getString("query"))))
                .list()
                .stream()
                .filter(it -> before.equals(it.getValue().parameters().get(parameter)))
                .forEach(it -> jdbc.sql("update saved_view set query = ? where id = ?")
                        .params(it.getValue().with(parameter, now).query(), it.getKey())
                        .update());
    }
}
