package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.ruimbaan.step.SteppedFigure;

/** What stands below a figure about its periods. */
@FunctionalInterface
public interface StepsBelow {

    /** On paper, where nobody decides anything. */
    StepsBelow NOTHING = figure -> Optional.empty();

    /** Nothing where there is no period but the first, for who decides about none. */
    Optional<Component> of(SteppedFigure<?> figure);
}
