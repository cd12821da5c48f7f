package nl.ruimbaan.improvement.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.ruimbaan.improvement.ImprovementCard;
import org.jspecify.annotations.Nullable;

/**
 * An improvement as the board in the browser draws it; what it has nothing of is left out.
 *
 * @param at its latest activity, in milliseconds from 1970
 * @param times how many take part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BacklogCard(
        long id,
        String title,
        String lang,
        @Nullable Long teamId,
        long at,
        long rank,
        int times,
        @Nullable String owner) {

    static BacklogCard of(ImprovementCard card) {
        return new BacklogCard(
                card.id(),
                card.title(),
                card.lang(),
                card.teamId() == null ? null : card.teamId().value(),
                card.at().toEpochMilli(),
                card.rank(),
                card.participants(),
                card.owner());
    }
}
