package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.security.CurrentUser;

/** Choosing whether one hears of what is said about an item. */
@ApplicationService
public class FollowingService {

    private final ItemViews views;
    private final Followers followers;
    private final CurrentUser user;

    FollowingService(ItemViews views, Followers followers, CurrentUser user) {
        this.views = views;
        this.followers = followers;
        this.user = user;
    }

    /** Hears of what is said, or does so no longer. */
    @Change
    public void follow(ItemRef item, boolean following) {
        if (views.mayRead(item)) {
            followers.choose(item, user.id(), following);
        }
    }
}
