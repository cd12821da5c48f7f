package nl.ruimbaan.privacy.ui;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** Makes what stands at the foot of an item's page, for taking it out of sight. */
@Component
public class ModerationPanels {

    private final Moderation moderation;
    private final CurrentUser user;

    ModerationPanels(Moderation moderation, CurrentUser user) {
        this.moderation = moderation;
        this.user = user;
    }

    /** @param changed done when the item was hidden or shown */
    public ModerationPanel of(ItemRef item, Runnable changed) {
        return new ModerationPanel(moderation, item, user.has(Role.COACH), changed);
    }
}
