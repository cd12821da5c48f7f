/** What colleagues say to each other about an item: comments, reactions, following. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "privacy",
            "search",
            "privacy::ui",
            "draft",
            "draft::ui",
            "photo",
            "photo::ui"
        })
package nl.ruimbaan.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
