package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.draft.ui.OtherItem;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.HelpAbove;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.ManagerName;
import nl.ruimbaan.people.OtherManagers;

/** What one chooses from when a verb asks for a colleague, or for another obstacle. */
@SpringComponent
class Choices {

    private final OtherManagers managers;
    private final MergeCandidates candidates;

    Choices(OtherManagers managers, MergeCandidates candidates) {
        this.managers = managers;
        this.candidates = candidates;
    }

    /** To whom it can be handed over: any other manager. */
    ManagerField managers(Questions questions) {
        var field = new ManagerField(managers.all(), ManagerName::name);
        field.ask(questions, "help");
        return field;
    }

    /** To whom something of this level can be escalated. */
    ManagerField above(HelpLevel level, Questions questions) {
        HelpAbove help = managers.above(level);
        var field = new ManagerField(help.managers(), it -> help.byLevel() ? withLevel(it) : it.name());
        field.ask(questions, help.byLevel() ? "above" : "anyone");
        return field;
    }

    private static String withLevel(ManagerName manager) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(
                "obstacle.ask.to.level",
                manager.name(),
                ui.getTranslation(manager.level().key()));
    }

    /** The obstacles that this one can go up in, by what one types. */
    OtherItem<SimilarObstacles.Similar> others(ObstacleId than) {
        return new OtherItem<>(
                typed -> candidates.to(than, typed), it -> it.id().ref(), SimilarObstacles.Similar::title);
    }
}
