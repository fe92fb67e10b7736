package org.ddsmigrate.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/** Counts the databases that are made on servers, and the queries on their catalogs. */
final class CountedServer {
    /** How the reader's queries name a catalog's tables, and nobody else's. */
    private static final String CATALOG = "\"pg_catalog\".";

    private static final List<Class<?>> COUNTED = List.of(
            ScratchDatabase.class,
            DataSource.class,
            Connection.class,
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class);

    private final AtomicInteger databases = new AtomicInteger();
    private final AtomicInteger queries = new AtomicInteger();

    /** What a run costs. */
    record Cost(int databases, int queries) {}

    ScratchServer around(ScratchServer server) {
        return counted(ScratchServer.class, server);
    }

    Cost of(Runnable run) {
        Cost before = now();
        run.run();
        Cost after = now();
        return new Cost(after.databases() - before.databases(), after.queries() - before.queries());
    }

    private Cost now() {
        return new Cost(databases.get(), queries.get());
    }

    private <T> T counted(Class<T> type, Object actual) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            count(method, arguments);
            try {
                return result(method.invoke(actual, arguments), method);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountedServer.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void count(Method method, Object[] arguments) {
        if (List.of("createDatabase", "copyDatabase").contains(method.getName())) {
            databases.incrementAndGet();
        }
        if (method.getName().equals("executeQuery")
                && arguments != null
                && String.valueOf(arguments[0]).contains(CATALOG)) {
            queries.incrementAndGet();
        }
    }

    private Object result(Object result, Method method) {
        if (result instanceof Optional<?> some && method.getDeclaringClass() == ScratchServer.class) {
            return some.map(database -> counted(ScratchDatabase.class, database));
        }
        if (COUNTED.contains(method.getReturnType())) {
            return counted(method.getReturnType(), result);
        }
        return result;
    }
}
