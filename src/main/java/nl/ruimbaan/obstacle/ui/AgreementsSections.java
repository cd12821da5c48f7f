package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.obstacle.ObstacleAgreements;
import nl.ruimbaan.obstacle.ObstacleId;

/** Makes the part of an obstacle's page that shows what was agreed. */
@SpringComponent
class AgreementsSections {

    private final ObstacleAgreements agreements;
    private final AgreementForms forms;
    private final Changes changes;

    AgreementsSections(ObstacleAgreements agreements, AgreementForms forms, Changes changes) {
        this.agreements = agreements;
        this.forms = forms;
        this.changes = changes;
    }

    AgreementsSection of(ObstacleId obstacle) {
        return new AgreementsSection(obstacle, agreements, forms, changes);
    }
}
