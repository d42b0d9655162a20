package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.MethodMetadata;
import org.springframework.util.ClassUtils;

/** The beans that models may ask: those of a package, by name, with the type they are declared as. */
record Beans(Map<String, String> types) {

    static Beans in(String basePackage) {
        Map<String, String> types = new TreeMap<>();
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new SimpleBeanDefinitionRegistry();
        for (BeanDefinition bean : scanner.findCandidateComponents(basePackage)) {
            types.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry), bean.getBeanClassName());
            ((AnnotatedBeanDefinition) bean)
                    .getMetadata()
                    .getAnnotatedMethods(Bean.class.getName())
                    .forEach(method -> types.put(name(method), method.getReturnTypeName()));
        }
        return new Beans(types);
    }

    List<Violation> unknown(BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        for (String expression : Expressions.of(model)) {
            Expressions.names(expression).stream()
                    .filter(name -> !types.containsKey(name))
                    .forEach(name -> found.add(new Violation(expression, "asks a bean that does not exist, " + name)));
        }
        return found;
    }

    Set<String> unusedDelegates(Iterable<BpmnModelInstance> models) {
        Set<String> unused = new TreeSet<>();
        types.forEach((name, type) -> {
            if (JavaDelegate.class.isAssignableFrom(ClassUtils.resolveClassName(type, null))) {
                unused.add(name);
            }
        });
        for (BpmnModelInstance model : models) {
            Expressions.of(model).forEach(expression -> unused.removeAll(Expressions.names(expression)));
        }
        return unused;
    }

    private static String name(MethodMetadata method) {
        Map<String, Object> attributes = method.getAnnotationAttributes(Bean.class.getName());
        String[] names = attributes == null ? new String[0] : (String[]) attributes.get("name");
        return names.length == 0 ? method.getMethodName() : names[0];
    }
}
