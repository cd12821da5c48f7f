package nl.ruimbaan.draft;

import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Forgets;
import org.springframework.stereotype.Component;

/** The drafts that nobody went on with. */
@Component
class OldDrafts implements Forgets {

    private final DraftRepository drafts;

    OldDrafts(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public String what() {
        return "drafts";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(30);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return drafts.discardBefore(moment);
    }
}
