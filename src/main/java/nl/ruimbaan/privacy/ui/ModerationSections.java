package nl.ruimbaan.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** Makes what stands at the foot of an item's page, for taking it out of sight. */
@SpringComponent
class ModerationSections implements ItemSection {

    private final Moderation moderation;
    private final CurrentUser user;
    private final Changes changes;

    ModerationSections(Moderation moderation, CurrentUser user, Changes changes) {
        this.moderation = moderation;
        this.user = user;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return moderation.canBeHidden(item)
                ? Optional.of(new ModerationPanel(moderation, item, user.has(Role.COACH), changes, changed))
                : Optional.empty();
    }
}
