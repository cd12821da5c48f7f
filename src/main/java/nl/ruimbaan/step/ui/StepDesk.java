package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.step.FigureSteps;
import nl.ruimbaan.step.StepScope;

/** Where coaches decide about the limits of built-in measures, and everybody reads what they decided. */
@SpringComponent
public class StepDesk {

    private final FigureSteps steps;
    private final PrivacyService privacy;
    private final CurrentUser user;

    StepDesk(FigureSteps steps, PrivacyService privacy, CurrentUser user) {
        this.steps = steps;
        this.privacy = privacy;
        this.user = user;
    }

    /** What stands below the figure of this scope. */
    public StepsBelow below(StepScope scope) {
        boolean decides = user.has(Role.COACH);
        return figure -> decides || figure.parts().size() > 1
                ? Optional.of(new FigurePeriods(this, scope, figure, decides))
                : Optional.empty();
    }

    FigureSteps steps() {
        return steps;
    }

    FieldFindings findings() {
        return new FieldFindings(privacy, new ItemRef(ItemKind.MEASURE, 0));
    }

    /** What was decided stands on the screen at once. */
    static Act shown(Act act) {
        if (act.isDone()) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
        return act;
    }
}
