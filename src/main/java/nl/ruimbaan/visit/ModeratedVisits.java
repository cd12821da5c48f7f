package nl.ruimbaan.visit;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Notes can be hidden; who wrote one is told. */
@Component
class ModeratedVisits implements ModeratedItems {

    private final VisitRepository visits;
    private final Journal journal;

    ModeratedVisits(VisitRepository visits, Journal journal) {
        this.visits = visits;
        this.journal = journal;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.VISIT;
    }

    @Override
    public Optional<PersonId> writer(long number) {
        return visits.findById(number).map(Visit::writer);
    }

    @Override
    public void changed(long number) {
        VisitId id = new VisitId(number);
        journal.changed(id.ref(), new VisitChanged(id));
    }
}
