package nl.ruimbaan.exchange;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** How much of one column is numbers. */
final class NumberColumn {

    private @Nullable Refusal unreadable;
    private long filled;
    private long unread;

    void look(String text) {
        filled++;
        if (WrittenNumber.of(text, WrittenNumber.Unit.TIMES) instanceof WrittenNumber.Unreadable no) {
            unread++;
            unreadable = unreadable == null ? no.at("") : unreadable;
        }
    }

    Optional<Doubt> doubt(StoryField field) {
        return Optional.ofNullable(unreadable).map(why -> new Doubt(field, unread, filled, why));
    }
}
