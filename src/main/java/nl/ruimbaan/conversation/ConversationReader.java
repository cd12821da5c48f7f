package nl.ruimbaan.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.Markdown;
import nl.ruimbaan.base.Meant;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.SafeHtml;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a conversation in as many statements as it would take for one comment. */
@Component
class ConversationReader {

    /** How many comments are shown at once; their replies come with them. */
    static final int PAGE = 50;

    private static final String COLUMNS = """
            select c.id, c.version, c.parent_id, c.writer_id, c.text, c.said_at, c.edited_at, h.hidden_at, h.note,
                   c.removed_at, c.unnamed, case when c.unnamed then null else p.name end as writer,
                   case when c.unnamed and c.remover_id = c.writer_id then null else r.name end as remover
            from item_comment c
            join person p on p.id = c.writer_id
            left join person r on r.id = c.remover_id
            """ + HiddenTexts.why(CommentRef.KIND, "c.id");

    /** Until names and titles are known. */
    private static final SafeHtml NOTHING = Markdown.html("");

    private final JdbcClient jdbc;
    private final Mentions mentions;
    private final ItemTitles titles;
    private final CurrentUser user;
    private final Clock clock;

    ConversationReader(JdbcClient jdbc, Mentions mentions, ItemTitles titles, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.mentions = mentions;
        this.titles = titles;
        this.user = user;
        this.clock = clock;
    }

    private record Row(long id, @Nullable Long parent, CommentLine line) {}

    /** The latest comments before this one, one more than a page when there are earlier ones; the oldest first. */
    List<CommentLine> before(ItemRef item, long before) {
        List<Row> latest = jdbc.sql(COLUMNS + "where c.item_number = ? and c.parent_id is null and c.id < ?"
                        + " order by c.id desc fetch first " + (PAGE + 1) + " rows only")
                .params(item.number(), before)
                .query((row, i) -> row(row))
                .list()
                .reversed();
        Map<Long, List<CommentLine>> replies = replies(latest);
        List<CommentLine> lines = latest.stream()
                .map(it -> it.line().with(replies.getOrDefault(it.id(), List.of())))
                .toList();
        return shown(lines);
    }

    /** Names stand out, and numbers of items become their titles. */
    private List<CommentLine> shown(List<CommentLine> lines) {
        List<CommentLine> all = lines.stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.replies().stream()))
                .toList();
        Map<Long, List<String>> names =
                mentions.names(all.stream().map(CommentLine::id).toList());
        Function<String, Stream<Meant>> titled =
                titles.in(all.stream().map(CommentLine::text).toList());
        UnaryOperator<CommentLine> better = it -> {
            Function<String, Stream<Meant>> named = Mentions.of(names.getOrDefault(it.id(), List.of()));
            return it.showing(
                    Markdown.html(it.text(), words -> Stream.concat(titled.apply(words), named.apply(words))));
        };
        return lines.stream()
                .map(it ->
                        better.apply(it).with(it.replies().stream().map(better).toList()))
                .toList();
    }

    private Map<Long, List<CommentLine>> replies(List<Row> comments) {
        List<Long> parents = comments.isEmpty()
                ? List.of(-1L)
                : comments.stream().map(Row::id).toList();
        Map<Long, List<CommentLine>> replies = new LinkedHashMap<>();
        jdbc.sql(COLUMNS + "where c.parent_id in (:parents) order by c.parent_id, c.id")
                .param("parents", parents)
                .query((row, i) -> row(row))
                .list()
                .forEach(it -> {
                    if (it.parent() != null) {
                        replies.computeIfAbsent(it.parent(), parent -> new ArrayList<>())
                                .add(it.line());
                    }
                });
        return replies;
    }

    private record Reaction(ReactionKind kind, long person, boolean unnamed, String name) {}

    List<ReactionLine> reactions(ItemRef item) {
        Map<ReactionKind, List<Reaction>> byKind = jdbc
                .sql("""
                        select r.kind, r.person_id, r.unnamed, p.name, t.name as team from reaction r
                        join person p on p.id = r.person_id left join team t on t.id = r.team_id
                        where r.item_number = ? order by r.kind, r.at, r.person_id
                        """)
                .param(item.number())
                .query((row, i) -> new Reaction(
                        ReactionKind.valueOf(row.getString("kind")),
                        row.getLong("person_id"),
                        row.getBoolean("unnamed"),
                        row.getString("team") == null
                                ? row.getString("name")
                                : row.getString("name") + " (" + row.getString("team") + ")"))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Reaction::kind));
        return Stream.of(ReactionKind.values())
                .map(it -> line(it, byKind.getOrDefault(it, List.of())))
                .toList();
    }

    private ReactionLine line(ReactionKind kind, List<Reaction> given) {
        return new ReactionLine(
                kind,
                given.stream().filter(it -> !it.unnamed()).map(Reaction::name).toList(),
                (int) given.stream().filter(Reaction::unnamed).count(),
                given.stream().anyMatch(it -> it.person() == user.id().value()));
    }

    private Row row(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        boolean reply = !row.wasNull();
        Instant at = Rows.moment(row, "said_at");
        boolean mine = row.getLong("writer_id") == user.id().value();
        boolean coach = user.has(Role.COACH);
        boolean standing = row.getObject("removed_at") == null;
        boolean hidden = row.getObject("hidden_at") != null;
        String text = hidden && !mine && !coach ? "" : row.getString("text");
        var line = new CommentLine(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("writer"),
                row.getBoolean("unnamed"),
                mine,
                text,
                NOTHING,
                at,
                Rows.momentOrNull(row, "edited_at"),
                !standing,
                row.getString("remover"),
                hidden,
                mine || coach ? row.getString("note") : null,
                mine && standing && clock.now().isBefore(at.plus(Comment.EDITABLE)),
                standing && (mine || coach),
                hidden && coach,
                List.of());
        return new Row(row.getLong("id"), reply ? parent : null, line);
    }
}
