package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Improvements can be hidden; who proposed one is told. */
@Component
class ModeratedImprovements implements ModeratedItems {

    private final ImprovementRepository improvements;
    private final ImprovementCardReader cards;
    private final Journal journal;

    ModeratedImprovements(ImprovementRepository improvements, ImprovementCardReader cards, Journal journal) {
        this.improvements = improvements;
        this.cards = cards;
        this.journal = journal;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IMPROVEMENT;
    }

    @Override
    public Optional<PersonId> writer(long number) {
        return improvements.findById(number).map(Improvement::proposer);
    }

    @Override
    public void changed(long number) {
        ImprovementId id = new ImprovementId(number);
        journal.changed(id.ref(), cards.news(id));
    }
}
