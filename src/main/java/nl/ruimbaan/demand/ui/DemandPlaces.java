package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways between the screens about what customers ask. */
class DemandPlaces extends Composite<Nav> {

    /**
     * @param here the address of the screen that this stands on
     * @param coach whether the reader is one
     */
    DemandPlaces(String here, boolean coach) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(DemandLinks.LOG, "demand.place.log");
        places.put(DemandLinks.LIST, "demand.place.list");
        places.put(DemandLinks.OVERVIEW, "demand.place.overview");
        if (coach) {
            places.put(DemandLinks.SECOND_LOOK, "demand.place.secondLook");
        }
        getContent().addClassNames("rb-phases", "rb-demand-places");
        getContent().getElement().setAttribute("aria-label", getTranslation("demand.places"));
        places.forEach((path, key) -> {
            var way = new Anchor(path, getTranslation(key));
            if (path.equals(here)) {
                way.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(way);
        });
    }
}
