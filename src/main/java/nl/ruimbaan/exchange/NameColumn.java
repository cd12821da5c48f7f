package nl.ruimbaan.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.Vocabulary;

/** The names in a column that we do not have, and how often each stands there. */
final class NameColumn {

    /** Nobody answers more than so many questions. */
    static final int MOST = 30;

    private static final int LONGEST = 80;

    private final Map<String, Question.Name> unknown = new LinkedHashMap<>();
    private boolean more;

    void look(String text, boolean known) {
        if (known) {
            return;
        }
        String key = Vocabulary.plain(text);
        if (unknown.containsKey(key) || unknown.size() < MOST) {
            unknown.merge(
                    key,
                    new Question.Name(CsvRow.cut(text, LONGEST), 1),
                    (before, one) -> new Question.Name(before.text(), before.rows() + 1));
        } else {
            more = true;
        }
    }

    Optional<Question> question(StoryField field, List<String> choices) {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Unknown(field, List.copyOf(unknown.values()), more, choices));
    }
}
