/** Stories that were told twice: the one goes up in the other, and the two are taken apart again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "privacy",
            "privacy::ui",
            "conversation",
            "draft::ui",
            "publishing",
            "thread",
            "story"
        })
package nl.ruimbaan.twice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
