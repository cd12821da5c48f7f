/** The red thread: typed links between items, and what they make together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security"})
package nl.ruimbaan.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
