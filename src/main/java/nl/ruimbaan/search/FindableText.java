package nl.ruimbaan.search;

import java.time.Instant;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found.
 *
 * @param item the item, or the one on whose page it stands
 * @param number its own number: that of the item, or of the comment or experiment
 * @param said what counts most beside the title: the customer's words, the sentence
 * @param more everything else that it says; may be empty
 * @param labels words by which it is found too and that are no part of its text, such as tags; may be empty
 * @param language in which it is written; null when that is not known
 * @param facts what is known of it without standing in its text, in the words of {@link KnownFacts}
 * @param readers whom it is for; empty when it is for everyone
 */
public record FindableText(
        FoundKind kind,
        ItemRef item,
        long number,
        String title,
        String said,
        String more,
        String labels,
        @Nullable Language language,
        @Nullable TeamId team,
        @Nullable String state,
        Instant at,
        Set<String> facts,
        Set<String> readers) {

    /** As it is found that stands with this one: whom the one is not for, the other is not for either. */
    FindableText with(FindableText item) {
        return new FindableText(
                kind,
                this.item,
                number,
                title,
                said,
                more,
                labels,
                language,
                item.team(),
                state,
                at,
                facts,
                item.readers());
    }

    /** One colleague, as a reader. */
    public static String reader(PersonId person) {
        return "person:" + person.value();
    }

    /** A team, as readers. */
    public static String readers(TeamId team) {
        return "team:" + team.value();
    }

    /** What it is called in the index. */
    String name() {
        return name(kind.name(), number);
    }

    static String name(String kind, long number) {
        return kind + "/" + number;
    }

    /** All of its words but those of the title. */
    String text() {
        return more.isEmpty() ? said : said + "\n" + more;
    }
}
