package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.Component;

/** Port: what another feature puts beside the title of the search. */
@FunctionalInterface
public interface SearchTool {

    /** Makes it, for one window. */
    Component make();
}
