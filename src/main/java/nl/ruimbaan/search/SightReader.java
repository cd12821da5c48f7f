package nl.ruimbaan.search;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the current user may find: what is for everyone, for him or for his team, and nothing that is hidden, nor what stands with it. */
@Component
class SightReader {

    private final CurrentUser user;
    private final PeopleService people;
    private final Supplier<List<Hidden>> hidden;

    SightReader(CurrentUser user, PeopleService people, JdbcClient jdbc, Writes writes) {
        this.user = user;
        this.people = people;
        hidden = writes.remember(() -> jdbc.sql("select text_kind, text_number from hidden_text")
                .query((row, i) -> new Hidden(row.getString("text_kind"), row.getLong("text_number")))
                .list());
    }

    private record Hidden(String kind, long number) {}

    /** Whether it is for the current user, as it is now. */
    boolean isFor(FindableText text) {
        return text.readers().isEmpty() || mine().stream().anyMatch(text.readers()::contains);
    }

    Query filter() {
        List<BytesRef> readers = mine().stream().map(BytesRef::new).collect(toCollection(ArrayList::new));
        readers.add(new BytesRef(Field.EVERYONE));
        var seen = new BooleanQuery.Builder().add(new TermInSetQuery(Field.READER, readers), Occur.FILTER);
        List<Hidden> gone = hidden.get();
        if (!gone.isEmpty()) {
            seen.add(
                    new TermInSetQuery(
                            Field.NAME,
                            gone.stream()
                                    .map(it -> new BytesRef(FindableText.name(it.kind(), it.number())))
                                    .toList()),
                    Occur.MUST_NOT);
            seen.add(
                    new TermInSetQuery(
                            Field.ITEM,
                            gone.stream()
                                    .filter(it -> !it.kind().equals(FoundKind.COMMENT.name()))
                                    .map(it -> new BytesRef(String.valueOf(it.number())))
                                    .toList()),
                    Occur.MUST_NOT);
        }
        return seen.build();
    }

    private List<String> mine() {
        TeamId team = people.myTeam();
        String me = FindableText.reader(user.id());
        return team == null ? List.of(me) : List.of(me, FindableText.readers(team));
    }
}
