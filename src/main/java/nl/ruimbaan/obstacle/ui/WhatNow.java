package nl.ruimbaan.obstacle.ui;

import static nl.ruimbaan.obstacle.ObstacleVerb.CLOSE_UNCONFIRMED;
import static nl.ruimbaan.obstacle.ObstacleVerb.CONFIRM;
import static nl.ruimbaan.obstacle.ObstacleVerb.DECLINE;
import static nl.ruimbaan.obstacle.ObstacleVerb.GIVE_BACK;
import static nl.ruimbaan.obstacle.ObstacleVerb.PICK_UP;
import static nl.ruimbaan.obstacle.ObstacleVerb.RESUME;
import static nl.ruimbaan.obstacle.ObstacleVerb.WITHDRAW;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;
import org.jspecify.annotations.Nullable;

/** What this moment asks of the reader, in a sentence: where it stands, since when, and what comes next. */
record WhatNow(ObstaclePage page, LocalDate today) {

    /** The sentence; its words are those of {@link #key()}. */
    String sentence() {
        return UI.getCurrent()
                .getTranslation(
                        "obstacle.now." + key(),
                        days(),
                        page.ownerName() == null ? "" : page.ownerName(),
                        page.solution().nextStep() == null
                                ? ""
                                : page.solution().nextStep(),
                        day(page.solution().nextStepOn()),
                        day(page.solution().reviewOn()));
    }

    private String key() {
        if (can(DECLINE)) {
            return "asked";
        }
        if (can(GIVE_BACK)) {
            return "mine." + mine();
        }
        if (can(CONFIRM)) {
            return "confirm";
        }
        if (can(CLOSE_UNCONFIRMED)) {
            return "quiet";
        }
        if (can(PICK_UP)) {
            return page.state() == ObstacleState.REPORTED ? "nobody" : "waiting";
        }
        if (can(RESUME)) {
            return "resume." + page.state();
        }
        return can(WITHDRAW) ? "reported" : "other." + page.state();
    }

    /** What the owner is asked: how the step went when its day has come, what is next when there is none. */
    private String mine() {
        LocalDate on = page.solution().nextStepOn();
        if (on != null && on.isBefore(today)) {
            return "past";
        }
        return page.state() == ObstacleState.SOLUTION && on == null
                ? "noStep"
                : page.state().name();
    }

    private boolean can(ObstacleVerb verb) {
        return page.possible().contains(verb);
    }

    /** Since it came to stand here, in whole days of the calendar. */
    private long days() {
        Instant since = StatePath.arrivals(page).getOrDefault(page.state(), page.movedAt());
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Clock.ZONE), today));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.inWords(day, UI.getCurrent().getLocale());
    }
}
