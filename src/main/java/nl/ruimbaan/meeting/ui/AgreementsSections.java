package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.meeting.AgreementAnswers;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.obstacle.ObstacleId;

/** Makes the part of an obstacle's page that shows what was agreed. */
@SpringComponent
class AgreementsSections implements ItemSection {

    private final AgreementService agreements;
    private final AgreementAnswers answers;
    private final AgreementForms forms;
    private final Changes changes;

    AgreementsSections(AgreementService agreements, AgreementAnswers answers, AgreementForms forms, Changes changes) {
        this.agreements = agreements;
        this.answers = answers;
        this.forms = forms;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return item.kind() == ItemKind.OBSTACLE
                ? Optional.of(new AgreementsSection(new ObstacleId(item.number()), agreements, answers, forms, changes))
                : Optional.empty();
    }
}
