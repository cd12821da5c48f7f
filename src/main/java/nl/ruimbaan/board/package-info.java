/** The obstacles at a glance: board and list; the board itself also for others who have cards in columns. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "privacy",
            "search",
            "conversation",
            "savedview",
            "savedview::ui",
            "condition",
            "condition::ui",
            "obstacle",
            "obstacle::ui",
            "meeting::ui",
            "stillness::ui"
        })
package nl.ruimbaan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
