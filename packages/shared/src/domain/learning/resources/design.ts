export const DESIGN = `
Figma Help and Courses | Figma | https://help.figma.com/ | tutorial | beginner | 12 | free | en | Figma, Wireframing
Google UX Design Certificate | Google | https://www.coursera.org/professional-certificates/google-ux-design | course | beginner | 180 | paid | en | UX design, Figma, User research
Courses of the Interaction Design Foundation | Interaction Design Foundation | https://www.interaction-design.org/courses | course | beginner | 60 | paid | en | UX design, User research, Usability testing
Laws of UX | Jon Yablonski | https://lawsofux.com/ | docs | beginner | 4 | free | en | UX design
Articles of Nielsen Norman Group | Nielsen Norman Group | https://www.nngroup.com/articles/ | tutorial | intermediate | 15 | free | en | UX design, Usability testing, User research
When to Use Which UX Research Method | Nielsen Norman Group | https://www.nngroup.com/articles/which-ux-research-methods/ | tutorial | beginner | 1 | free | en | User research
Don’t Make Me Think | Steve Krug | https://sensible.com/dont-make-me-think/ | book | beginner | 6 | paid | en | Usability testing, UX design
The Design of Everyday Things | Don Norman | https://mitpress.mit.edu/9780262525671/the-design-of-everyday-things/ | book | beginner | 12 | paid | en | UX design
Refactoring UI | Adam Wathan and Steve Schoger | https://www.refactoringui.com/ | book | intermediate | 10 | paid | en | UI design
Material Design | Google | https://m3.material.io/ | docs | intermediate | 10 | free | en | UI design, Design systems
Human Interface Guidelines | Apple | https://developer.apple.com/design/human-interface-guidelines/ | docs | intermediate | 10 | free | en | UI design, iOS
GOV.UK Service Manual | UK Government | https://www.gov.uk/service-manual | docs | intermediate | 12 | free | en | Service design, User research
GOV.UK Design System | UK Government | https://design-system.service.gov.uk/ | docs | intermediate | 6 | free | en | Design systems, Web accessibility
Inclusive Components | Heydon Pickering | https://inclusive-components.design/ | book | advanced | 10 | free | en | Web accessibility, Design systems
Daily UI | Daily UI | https://www.dailyui.co/ | practice | beginner | 50 | free | en | UI design
Practical Typography | Matthew Butterick | https://practicaltypography.com/ | book | beginner | 8 | free | en | Typography
Thinking with Type | Ellen Lupton | https://thinkingwithtype.com/ | book | beginner | 10 | paid | en | Typography, Graphic design
The Shape of Design | Frank Chimero | https://shapeofdesignbook.com/ | book | intermediate | 5 | free | en | Graphic design
Canva Design School | Canva | https://www.canva.com/designschool/ | course | beginner | 8 | free | en | Canva, Graphic design
Photoshop Tutorials | Adobe | https://helpx.adobe.com/photoshop/tutorials.html | tutorial | beginner | 20 | free | en | Photoshop
Illustrator Tutorials | Adobe | https://helpx.adobe.com/illustrator/tutorials.html | tutorial | beginner | 20 | free | en | Illustrator, Graphic design
InDesign Tutorials | Adobe | https://helpx.adobe.com/indesign/tutorials.html | tutorial | beginner | 15 | free | en | InDesign, Typography
Premiere Pro Tutorials | Adobe | https://helpx.adobe.com/premiere-pro/tutorials.html | tutorial | beginner | 20 | free | en | Premiere Pro, Video editing
After Effects Tutorials | Adobe | https://helpx.adobe.com/after-effects/tutorials.html | tutorial | intermediate | 25 | free | en | After Effects, Motion graphics
DaVinci Resolve Training | Blackmagic Design | https://www.blackmagicdesign.com/products/davinciresolve/training | course | beginner | 30 | free | en | Video editing
Blender Studio Training | Blender Studio | https://studio.blender.org/training/ | course | beginner | 40 | paid | en | Blender, 3D modeling
SketchUp Campus | Trimble | https://learn.sketchup.com/ | course | beginner | 15 | free | en | SketchUp, 3D modeling
Drawabox | Uncomfortable | https://drawabox.com/ | practice | beginner | 100 | free | en | Graphic design
Photography Tutorials | Cambridge in Colour | https://www.cambridgeincolour.com/ | tutorial | beginner | 15 | free | en | Photography
`
