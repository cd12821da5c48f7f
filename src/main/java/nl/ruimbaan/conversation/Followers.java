package nl.ruimbaan.conversation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who hears of what is said about an item. Nobody is shown who follows: it could tell who a hidden teller is. */
@Component
public class Followers {

    private final JdbcClient jdbc;

    Followers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Follows from now on, unless the person once chose not to. */
    public void add(ItemRef item, PersonId person) {
        if (choice(item, person).isEmpty()) {
            jdbc.sql("insert into item_follower (item_number, person_id, following) values (?, ?, true)")
                    .params(item.number(), person.value())
                    .update();
        }
    }

    void choose(ItemRef item, PersonId person, boolean following) {
        add(item, person);
        jdbc.sql("update item_follower set following = ? where item_number = ? and person_id = ?")
                .params(following, item.number(), person.value())
                .update();
    }

    boolean isFollowing(ItemRef item, PersonId person) {
        return choice(item, person).orElse(false);
    }

    Set<PersonId> of(ItemRef item) {
        return new LinkedHashSet<>(
                jdbc.sql("select person_id from item_follower where item_number = ? and following = true"
                                + " order by person_id")
                        .param(item.number())
                        .query((row, i) -> new PersonId(row.getLong("person_id")))
                        .list());
    }

    private Optional<Boolean> choice(ItemRef item, PersonId person) {
        return jdbc.sql("select following from item_follower where item_number = ? and person_id = ?")
                .params(item.number(), person.value())
                .query((row, i) -> row.getBoolean("following"))
                .optional();
    }
}
