package nl.ruimbaan.shell;

import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ErrorHandler;

/** What goes wrong in a job at night is noted as what goes wrong on a screen; the job comes again at its time. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    ErrorHandler failingJobs(Failures failures) {
        return failures::noted;
    }

    @Bean
    ThreadPoolTaskSchedulerCustomizer pooledJobs(ErrorHandler failingJobs) {
        return scheduler -> scheduler.setErrorHandler(failingJobs);
    }

    @Bean
    SimpleAsyncTaskSchedulerCustomizer virtualJobs(ErrorHandler failingJobs) {
        return scheduler -> scheduler.setErrorHandler(failingJobs);
    }
}
