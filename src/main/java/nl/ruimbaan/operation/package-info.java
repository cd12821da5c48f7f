/** What who runs the portal meets: why it does not start, and back-ups of the embedded database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security"})
package nl.ruimbaan.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
