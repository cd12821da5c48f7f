package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.visit.VisitPages;
import org.springframework.core.annotation.Order;

/** Makes the part of an item's page that shows who went to look; it comes before what is said there. */
@SpringComponent
@Order(VisitSections.BEFORE_TALK)
class VisitSections implements ItemSection {

    static final int BEFORE_TALK = 5;

    private static final Set<ItemKind> LOOKED_AT =
            EnumSet.of(ItemKind.OBSTACLE, ItemKind.CONDITION, ItemKind.IMPROVEMENT);

    private final VisitPages pages;
    private final CurrentUser user;
    private final Changes changes;

    VisitSections(VisitPages pages, CurrentUser user, Changes changes) {
        this.pages = pages;
        this.user = user;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.TALK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return LOOKED_AT.contains(item.kind())
                ? Optional.of(new VisitsAbout(item, pages, user.has(Role.MANAGER), changes))
                : Optional.empty();
    }
}
