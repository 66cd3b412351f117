export const PROGRAMMING = `
The Python Tutorial | Python Software Foundation | https://docs.python.org/3/tutorial/ | tutorial | beginner | 15 | free | en | Python
Automate the Boring Stuff with Python | Al Sweigart | https://automatetheboringstuff.com/ | book | beginner | 30 | free | en | Python
Python for Everybody | Charles Severance | https://www.py4e.com/ | course | beginner | 60 | free | en | Python
CS50’s Introduction to Programming with Python | Harvard University | https://cs50.harvard.edu/python/ | course | beginner | 60 | free | en | Python, Programming
Fluent Python | Luciano Ramalho | https://www.fluentpython.com/ | book | advanced | 60 | paid | en | Python
Exercism: Python | Exercism | https://exercism.org/tracks/python | practice | beginner | 40 | free | en | Python
The Modern JavaScript Tutorial | javascript.info | https://javascript.info/ | tutorial | beginner | 60 | free | en | JavaScript
JavaScript Guide | MDN Web Docs | https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide | docs | intermediate | 20 | free | en | JavaScript
Eloquent JavaScript | Marijn Haverbeke | https://eloquentjavascript.net/ | book | beginner | 40 | free | en | JavaScript
You Don’t Know JS Yet | Kyle Simpson | https://github.com/getify/You-Dont-Know-JS | book | intermediate | 40 | free | en | JavaScript
JavaScript 30 | Wes Bos | https://javascript30.com/ | video | intermediate | 20 | free | en | JavaScript, HTML, CSS
Exercism: JavaScript | Exercism | https://exercism.org/tracks/javascript | practice | beginner | 40 | free | en | JavaScript
TypeScript Handbook | Microsoft | https://www.typescriptlang.org/docs/handbook/intro.html | docs | beginner | 12 | free | en | TypeScript
Total TypeScript | Matt Pocock | https://www.totaltypescript.com/ | course | intermediate | 30 | paid | en | TypeScript
Effective TypeScript | Dan Vanderkam | https://effectivetypescript.com/ | book | advanced | 25 | paid | en | TypeScript
Type Challenges | type-challenges | https://github.com/type-challenges/type-challenges | practice | advanced | 20 | free | en | TypeScript
Learn Java | Oracle | https://dev.java/learn/ | tutorial | beginner | 30 | free | en | Java
Java Programming MOOC | University of Helsinki | https://java-programming.mooc.fi/ | course | beginner | 140 | free | en | Java, Object-oriented programming, Programming
Effective Java | Joshua Bloch | https://www.oreilly.com/library/view/effective-java/9780134686097/ | book | advanced | 35 | paid | en | Java
Exercism: Java | Exercism | https://exercism.org/tracks/java | practice | beginner | 40 | free | en | Java
Spring Guides | Spring | https://spring.io/guides | tutorial | intermediate | 20 | free | en | Spring Boot, Java
Spring Boot Reference | Spring | https://docs.spring.io/spring-boot/ | docs | intermediate | 20 | free | en | Spring Boot
Baeldung Tutorials | Baeldung | https://www.baeldung.com/ | tutorial | intermediate | 25 | free | en | Spring Boot, Java
C# Documentation | Microsoft | https://learn.microsoft.com/en-us/dotnet/csharp/ | docs | beginner | 25 | free | en | C#
.NET Documentation | Microsoft | https://learn.microsoft.com/en-us/dotnet/ | docs | beginner | 25 | free | en | .NET, C#
ASP.NET Core Documentation | Microsoft | https://learn.microsoft.com/en-us/aspnet/core/ | docs | intermediate | 25 | free | en | ASP.NET Core, C#
Exercism: C# | Exercism | https://exercism.org/tracks/csharp | practice | beginner | 40 | free | en | C#
A Tour of Go | The Go Authors | https://go.dev/tour/ | tutorial | beginner | 8 | free | en | Go
Effective Go | The Go Authors | https://go.dev/doc/effective_go | docs | intermediate | 6 | free | en | Go
Go by Example | Mark McGranaghan and Eli Bendersky | https://gobyexample.com/ | tutorial | beginner | 10 | free | en | Go
Learn Go with Tests | Chris James | https://quii.gitbook.io/learn-go-with-tests | book | intermediate | 25 | free | en | Go, Test-driven development
The Rust Programming Language | The Rust Project | https://doc.rust-lang.org/book/ | book | beginner | 40 | free | en | Rust
Rust by Example | The Rust Project | https://doc.rust-lang.org/rust-by-example/ | tutorial | beginner | 20 | free | en | Rust
Rustlings | The Rust Project | https://github.com/rust-lang/rustlings | practice | beginner | 15 | free | en | Rust
Beej’s Guide to C Programming | Brian Hall | https://beej.us/guide/bgc/ | book | beginner | 30 | free | en | C
CS50x: Introduction to Computer Science | Harvard University | https://cs50.harvard.edu/x/ | course | beginner | 120 | free | en | C, Python, SQL, Algorithms, Programming, Computer science
Learn C++ | LearnCpp | https://www.learncpp.com/ | tutorial | beginner | 80 | free | en | C++
C++ Core Guidelines | Standard C++ Foundation | https://isocpp.github.io/CppCoreGuidelines/CppCoreGuidelines | docs | advanced | 20 | free | en | C++
Exercism: C++ | Exercism | https://exercism.org/tracks/cpp | practice | beginner | 30 | free | en | C++
Kotlin Documentation | JetBrains | https://kotlinlang.org/docs/home.html | docs | beginner | 15 | free | en | Kotlin
Kotlin Koans | JetBrains | https://play.kotlinlang.org/koans/overview | practice | beginner | 8 | free | en | Kotlin
Android Basics with Compose | Google | https://developer.android.com/courses/android-basics-compose/course | course | beginner | 60 | free | en | Android, Kotlin
The Swift Programming Language | Apple | https://docs.swift.org/swift-book/ | book | beginner | 25 | free | en | Swift
100 Days of SwiftUI | Paul Hudson | https://www.hackingwithswift.com/100/swiftui | course | beginner | 100 | free | en | iOS, Swift
SwiftUI Tutorials | Apple | https://developer.apple.com/tutorials/swiftui | tutorial | beginner | 10 | free | en | iOS, Swift
PHP Manual | The PHP Group | https://www.php.net/manual/en/ | docs | beginner | 20 | free | en | PHP
PHP: The Right Way | Josh Lockhart | https://phptherightway.com/ | tutorial | intermediate | 8 | free | en | PHP
Laravel Documentation | Laravel | https://laravel.com/docs | docs | intermediate | 20 | free | en | Laravel, PHP
Laracasts | Laracasts | https://laracasts.com/ | video | intermediate | 40 | paid | en | Laravel, PHP
Ruby Documentation | Ruby | https://www.ruby-lang.org/en/documentation/ | docs | beginner | 15 | free | en | Ruby
Ruby on Rails Guides | Ruby on Rails | https://guides.rubyonrails.org/ | docs | beginner | 25 | free | en | Ruby on Rails, Ruby
Ruby on Rails Tutorial | Michael Hartl | https://www.railstutorial.org/ | book | beginner | 40 | paid | en | Ruby on Rails, Ruby
Scala Documentation | Scala | https://docs.scala-lang.org/ | docs | intermediate | 25 | free | en | Scala
Learning Elixir | Elixir | https://elixir-lang.org/learning.html | tutorial | beginner | 20 | free | en | Elixir
Haskell MOOC | University of Helsinki | https://haskell.mooc.fi/ | course | intermediate | 60 | free | en | Haskell
Dart Documentation | Google | https://dart.dev/ | docs | beginner | 12 | free | en | Dart
Flutter Documentation | Google | https://docs.flutter.dev/ | docs | beginner | 25 | free | en | Flutter, Dart
MATLAB Onramp and Courses | MathWorks | https://matlabacademy.mathworks.com/ | course | beginner | 10 | free | en | MATLAB
Pro Git | Scott Chacon and Ben Straub | https://git-scm.com/book/en/v2 | book | beginner | 15 | free | en | Git, Version control
Learn Git Branching | Peter Cottle | https://learngitbranching.js.org/ | practice | beginner | 6 | free | en | Git
GitHub Skills | GitHub | https://skills.github.com/ | course | beginner | 10 | free | en | GitHub, Git
Algorithms, 4th Edition | Princeton University | https://algs4.cs.princeton.edu/ | book | intermediate | 80 | free | en | Algorithms, Data structures
Introduction to Algorithms (6.006) | MIT OpenCourseWare | https://ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/ | course | intermediate | 100 | free | en | Algorithms, Data structures
NeetCode | NeetCode | https://neetcode.io/ | practice | intermediate | 60 | free | en | Algorithms, Data structures
LeetCode | LeetCode | https://leetcode.com/ | practice | intermediate | 60 | free | en | Algorithms, Data structures
Advent of Code | Eric Wastl | https://adventofcode.com/ | practice | intermediate | 30 | free | en | Algorithms
Design Patterns | Refactoring.Guru | https://refactoring.guru/design-patterns | tutorial | intermediate | 15 | free | en | Design patterns, Object-oriented programming
Refactoring | Martin Fowler | https://refactoring.com/ | book | intermediate | 25 | paid | en | Refactoring
The Pragmatic Programmer | David Thomas and Andrew Hunt | https://pragprog.com/titles/tpp20/the-pragmatic-programmer-20th-anniversary-edition/ | book | intermediate | 15 | paid | en | Software engineering
Software Architecture Guide | Martin Fowler | https://martinfowler.com/architecture/ | tutorial | advanced | 10 | free | en | Software architecture
The System Design Primer | Donne Martin | https://github.com/donnemartin/system-design-primer | tutorial | advanced | 30 | free | en | System design, Software architecture
Designing Data-Intensive Applications | Martin Kleppmann | https://dataintensive.net/ | book | advanced | 45 | paid | en | Distributed systems, System design
DDD Reference | Eric Evans | https://www.domainlanguage.com/ddd/reference/ | book | advanced | 6 | free | en | Domain-driven design
Microservice Architecture | Chris Richardson | https://microservices.io/ | tutorial | advanced | 15 | free | en | Microservices
Playwright Documentation | Microsoft | https://playwright.dev/docs/intro | docs | beginner | 10 | free | en | Playwright, Test automation
Cypress Documentation | Cypress | https://docs.cypress.io/ | docs | beginner | 10 | free | en | Cypress, Test automation
Selenium Documentation | Selenium | https://www.selenium.dev/documentation/ | docs | beginner | 15 | free | en | Selenium, Test automation
Test Automation University | Applitools | https://testautomationu.applitools.com/ | course | beginner | 40 | free | en | Test automation, Software testing
Jest: Getting Started | Jest | https://jestjs.io/docs/getting-started | docs | beginner | 6 | free | en | Jest, Unit testing
pytest Documentation | pytest | https://docs.pytest.org/ | docs | beginner | 8 | free | en | pytest, Unit testing
ISTQB Certified Tester | ISTQB | https://istqb.org/ | course | beginner | 40 | paid | en | Software testing
Ministry of Testing | Ministry of Testing | https://www.ministryoftesting.com/ | course | intermediate | 20 | paid | en | Software testing
Teach Yourself Computer Science | Oz Nova and Myles Byrne | https://teachyourselfcs.com/ | tutorial | intermediate | 200 | free | en | Computer science
Engineering Practices: Code Review | Google | https://google.github.io/eng-practices/ | docs | beginner | 3 | free | en | Code review
Chrome DevTools | Google | https://developer.chrome.com/docs/devtools | docs | beginner | 8 | free | en | Debugging, Web performance
Introducing JSON | json.org | https://www.json.org/ | docs | beginner | 1 | free | en | JSON
VBA for Office | Microsoft | https://learn.microsoft.com/en-us/office/vba/api/overview/ | docs | intermediate | 20 | free | en | VBA, Excel
CryptoZombies | CryptoZombies | https://cryptozombies.io/ | practice | beginner | 15 | free | en | Solidity, Blockchain
Solidity Documentation | Solidity | https://docs.soliditylang.org/ | docs | intermediate | 15 | free | en | Solidity, Blockchain
`
