export const WEB = `
Learn Web Development | MDN Web Docs | https://developer.mozilla.org/en-US/docs/Learn_web_development | course | beginner | 80 | free | en | HTML, CSS, JavaScript, Web development, Front-end development
Responsive Web Design | freeCodeCamp | https://www.freecodecamp.org/learn/2022/responsive-web-design/ | course | beginner | 100 | free | en | HTML, CSS, Responsive design
Learn HTML | web.dev | https://web.dev/learn/html | course | beginner | 8 | free | en | HTML
Learn CSS | web.dev | https://web.dev/learn/css | course | beginner | 12 | free | en | CSS
Learn Responsive Design | web.dev | https://web.dev/learn/design | course | beginner | 8 | free | en | Responsive design, CSS
Learn Accessibility | web.dev | https://web.dev/learn/accessibility | course | beginner | 8 | free | en | Web accessibility
Learn Performance | web.dev | https://web.dev/learn/performance | course | intermediate | 6 | free | en | Web performance
A Complete Guide to Flexbox | CSS-Tricks | https://css-tricks.com/snippets/css/a-guide-to-flexbox/ | tutorial | beginner | 2 | free | en | CSS
Flexbox Froggy | Codepip | https://flexboxfroggy.com/ | practice | beginner | 1 | free | en | CSS
Grid Garden | Codepip | https://cssgridgarden.com/ | practice | beginner | 1 | free | en | CSS
Frontend Mentor | Frontend Mentor | https://www.frontendmentor.io/ | practice | beginner | 40 | free | en | HTML, CSS, JavaScript
The Odin Project | The Odin Project | https://www.theodinproject.com/ | course | beginner | 300 | free | en | HTML, CSS, JavaScript, Node.js, React, Full-stack development, Web development
Learn React | React | https://react.dev/learn | tutorial | beginner | 20 | free | en | React
Full Stack Open | University of Helsinki | https://fullstackopen.com/en/ | course | intermediate | 180 | free | en | React, Node.js, REST APIs, GraphQL, TypeScript, Full-stack development
Epic React | Kent C. Dodds | https://www.epicreact.dev/ | course | advanced | 40 | paid | en | React
Learn Next.js | Vercel | https://nextjs.org/learn | course | beginner | 15 | free | en | Next.js, React
Redux Essentials | Redux | https://redux.js.org/tutorials/essentials/part-1-overview-concepts | tutorial | intermediate | 8 | free | en | Redux, React
Vue Guide | Vue | https://vuejs.org/guide/introduction.html | docs | beginner | 15 | free | en | Vue.js
Vue Tutorial | Vue | https://vuejs.org/tutorial/ | tutorial | beginner | 3 | free | en | Vue.js
Angular Tutorials | Google | https://angular.dev/tutorials | tutorial | beginner | 15 | free | en | Angular
Svelte Tutorial | Svelte | https://svelte.dev/tutorial | tutorial | beginner | 10 | free | en | Svelte
Learn Node.js | OpenJS Foundation | https://nodejs.org/en/learn | tutorial | beginner | 15 | free | en | Node.js, Back-end development
Express Documentation | OpenJS Foundation | https://expressjs.com/ | docs | beginner | 8 | free | en | Express, Node.js
NestJS Documentation | NestJS | https://docs.nestjs.com/ | docs | intermediate | 20 | free | en | NestJS, Node.js
Django Tutorial | Django Software Foundation | https://docs.djangoproject.com/en/stable/intro/tutorial01/ | tutorial | beginner | 10 | free | en | Django, Python
Django Girls Tutorial | Django Girls | https://tutorial.djangogirls.org/en/ | tutorial | beginner | 12 | free | en | Django, Python, HTML
The Flask Mega-Tutorial | Miguel Grinberg | https://blog.miguelgrinberg.com/post/the-flask-mega-tutorial-part-i-hello-world | tutorial | intermediate | 30 | free | en | Flask, Python
Flask Tutorial | Pallets | https://flask.palletsprojects.com/en/stable/tutorial/ | tutorial | beginner | 8 | free | en | Flask, Python
FastAPI Tutorial | FastAPI | https://fastapi.tiangolo.com/tutorial/ | tutorial | intermediate | 12 | free | en | FastAPI, Python, REST APIs
Introduction to GraphQL | GraphQL Foundation | https://graphql.org/learn/ | tutorial | intermediate | 6 | free | en | GraphQL
Learn OpenAPI | OpenAPI Initiative | https://learn.openapis.org/ | docs | intermediate | 5 | free | en | OpenAPI, REST APIs, API
REST API Tutorial | restfulapi.net | https://restfulapi.net/ | tutorial | beginner | 6 | free | en | REST APIs, API, Web services
HTTP | MDN Web Docs | https://developer.mozilla.org/en-US/docs/Web/HTTP | docs | beginner | 8 | free | en | HTTP
Tailwind CSS Documentation | Tailwind Labs | https://tailwindcss.com/docs | docs | beginner | 6 | free | en | Tailwind CSS, CSS
Sass Guide | Sass | https://sass-lang.com/guide/ | tutorial | beginner | 3 | free | en | Sass, CSS
Vite Guide | Vite | https://vite.dev/guide/ | docs | beginner | 4 | free | en | Vite
Learn WordPress | WordPress | https://learn.wordpress.org/ | course | beginner | 20 | free | en | WordPress
Digital Accessibility Foundations | W3C WAI | https://www.w3.org/WAI/courses/foundations-course/ | course | beginner | 16 | free | en | Web accessibility
WebAIM Articles | WebAIM | https://webaim.org/articles/ | tutorial | intermediate | 10 | free | en | Web accessibility
D3: Getting Started | Observable | https://d3js.org/getting-started | docs | intermediate | 15 | free | en | D3.js, Data visualization
Three.js Journey | Bruno Simon | https://threejs-journey.com/ | course | intermediate | 90 | paid | en | Three.js, JavaScript
React Native: Getting Started | Meta | https://reactnative.dev/docs/getting-started | docs | intermediate | 20 | free | en | React Native, React
Expo Tutorial | Expo | https://docs.expo.dev/tutorial/introduction/ | tutorial | beginner | 6 | free | en | React Native
Unity Learn | Unity | https://learn.unity.com/ | course | beginner | 60 | free | en | Unity, C#
Unreal Engine Learning | Epic Games | https://dev.epicgames.com/community/unreal-engine/learning | course | beginner | 60 | free | en | Unreal Engine, C++
Godot: Step by Step | Godot Engine | https://docs.godotengine.org/en/stable/getting_started/step_by_step/index.html | tutorial | beginner | 15 | free | en | Godot
SELFHTML Wiki | SELFHTML | https://wiki.selfhtml.org/ | docs | beginner | 20 | free | de | HTML, CSS, JavaScript
`
