package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.spread.OfferAnswers;
import nl.ruimbaan.spread.OfferPages;
import nl.ruimbaan.spread.OfferService;
import org.springframework.core.annotation.Order;

/** Makes the part of an improvement's page that shows where else it goes. */
@SpringComponent
@Order(OfferSections.AFTER_RESULT)
class OfferSections implements ItemSection {

    static final int AFTER_RESULT = 300;

    private final OfferPages pages;
    private final OfferService service;
    private final OfferAnswers answers;
    private final PrivacyService privacy;
    private final Changes changes;

    OfferSections(
            OfferPages pages, OfferService service, OfferAnswers answers, PrivacyService privacy, Changes changes) {
        this.pages = pages;
        this.service = service;
        this.answers = answers;
        this.privacy = privacy;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        if (item.kind() != ItemKind.IMPROVEMENT) {
            return Optional.empty();
        }
        var id = new ImprovementId(item.number());
        var desk = new OfferDesk(id, service, answers, privacy);
        return Optional.of(new WhereElseSection(id, pages, desk, changes));
    }
}
