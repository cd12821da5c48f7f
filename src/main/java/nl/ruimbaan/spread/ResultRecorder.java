package nl.ruimbaan.spread;

import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what the current user tells, now, and lets those know who should hear it; once a day. */
@Component
class ResultRecorder {

    private final TellingRepository tellings;
    private final Hearers hearers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ResultRecorder(
            TellingRepository tellings,
            Hearers hearers,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.tellings = tellings;
        this.hearers = hearers;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    Act told(ImprovementId improvement, String words) {
        kept(new Telling(numbers.nextRecord(), improvement, words, user.id(), clock.today(), clock.now()));
        events.publishEvent(new ResultTold(improvement, user.id(), hearers.all(improvement)));
        return Act.done();
    }

    /** Who has heard it today reads the new words where the old ones stood; nobody hears it twice. */
    Act reworded(Telling telling, String words) {
        telling.reword(words);
        return kept(telling);
    }

    Act withdrawn(Telling telling) {
        telling.withdraw();
        return kept(telling);
    }

    private Act kept(Telling telling) {
        tellings.saveAndFlush(telling);
        journal.changed(telling.improvement().ref(), new ResultsChanged(telling.improvement()));
        return Act.done();
    }
}
