package nl.ruimbaan.exchange;

import java.util.List;
import nl.ruimbaan.base.WrittenDate;
import org.jspecify.annotations.Nullable;

/** What a file leaves open about one of its columns; asked once for all its rows. */
public sealed interface Question {

    StoryField field();

    boolean isAnswered(Answers answers);

    /** The last part of the key of the sentence that asks it. */
    String kind();

    /**
     * What comes first, day or month?
     *
     * @param example a date that can be read either way, if there is one
     * @param dayFirst a date that is only one with the day first; empty when there is none
     * @param monthFirst a date that is only one with the month first; empty when there is none
     */
    record DayOrMonth(StoryField field, WrittenDate.@Nullable Ambiguous example, String dayFirst, String monthFirst)
            implements Question {

        @Override
        public boolean isAnswered(Answers answers) {
            return answers.orders().containsKey(field);
        }

        @Override
        public String kind() {
            return "order";
        }

        /** Whether the column holds both: whatever the answer, some of its rows are wrong. */
        public boolean contradicts() {
            return !dayFirst.isEmpty() && !monthFirst.isEmpty();
        }
    }

    /**
     * What are these, which we do not have?
     *
     * @param names the names, in the order in which they come
     * @param more whether there are more of them than can be asked about
     * @param choices what they can be
     */
    record Unknown(StoryField field, List<Name> names, boolean more, List<String> choices) implements Question {

        @Override
        public boolean isAnswered(Answers answers) {
            return answers.leavesTheRest(field)
                    || (!more && names.stream().allMatch(it -> answers.readAs(field, it.text()) != null));
        }

        @Override
        public String kind() {
            return "names";
        }
    }

    /** A name that we do not have, and in how many rows it stands. */
    record Name(String text, long rows) {}
}
