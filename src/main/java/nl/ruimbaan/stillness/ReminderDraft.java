package nl.ruimbaan.stillness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** The days of reminders as an administrator fills them in; empty where that was no number. */
public record ReminderDraft(
        @Nullable Integer silent, @Nullable Integer still) {

    /** Why it cannot be saved like this; empty when it can. */
    public List<Refusal> refusals() {
        return Stream.of(refusal("silent", silent), refusal("still", still))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@link #refusals()} has been asked. */
    ReminderDays toDays() {
        return new ReminderDays(Objects.requireNonNull(silent), Objects.requireNonNull(still));
    }

    private static Optional<Refusal> refusal(String field, @Nullable Integer days) {
        return days == null || days < ReminderDays.LEAST || days > ReminderDays.MOST
                ? Optional.of(
                        Refusal.of(field, "obstacle.settings.refused.days", ReminderDays.LEAST, ReminderDays.MOST))
                : Optional.empty();
    }
}
